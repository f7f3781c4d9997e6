/// Real words: public administration, and words on which British and American patterns differ.
let englishWords = words(
    """
    ability accountability accountable achievement acknowledge acquaintance administration administrative advantage
    advertisement advisory affordable agreement agricultural algorithm alignment allegation allocation alternative
    ambassador ambiguity amendment anniversary announcement anonymous answerable apologise apparatus appearance
    application appointment appreciation apprenticeship appropriate approximately arbitration architecture argument
    arrangement assessment assignment assistance association assumption atmosphere attendance attention attribution
    authorisation authority automatically availability awareness background behaviour beneficiary benevolent biography
    boundaries briefing broadcasting budgetary bureaucracy bureaucratic businesslike calculation campaigner candidate
    capability capacity carefulness category celebration centralised certificate challenge championship characteristic
    charitable chronological circumstances citizenship civilisation clarification classification clearance coalition
    collaboration colleague collective commission commissioner commitment committee communication community
    comparison compassion compensation competence competition complaint completely compliance complication
    comprehensive compromise computation concentration condition conference confidence confidential configuration
    confirmation conflict confrontation conscience consciousness consensus consequence conservation consideration
    consistency constituency constitution constitutional construction consultation consumption contemporary
    contradiction contribution controversial convenience conversation cooperation coordination correspondence
    corruption councillor counselling courageous credibility criticism cultural curiosity customer database deadline
    debatable decentralisation decision decisive declaration dedication definition deliberate deliberation delivery
    democracy democratic demonstration department dependency deployment description designation determination
    development difference difficulty dignity dilemma diplomatic direction disagreement disability disciplinary
    disclosure discouragement discretion discrimination discussion dispute distribution diversity documentation
    economic education effectiveness efficiency election eligibility emergency emphasis employee employment
    empowerment encouragement endeavour enforcement engagement enterprise enthusiasm entitlement environment
    environmental equality equipment establishment ethical evaluation everybody evidence examination exception
    excellence exchange executive exercise expectation expenditure experience experiment explanation exploration
    expression facilitator fairness familiarity favourable federation feedback fellowship finance flexibility
    following foundation framework friendship functionality fundamental generation generosity geography government
    governmental gradually guarantee guidance guideline handbook happiness harassment headquarters helpfulness
    heritage hesitation hierarchy historical honesty hospitality household housing humanitarian hyphenation
    identification ideology illustration imagination impartiality implementation implication importance impression
    improvement inclusion inclusive incompatible independence independent indication individual industrial
    inequality inevitable influence information infrastructure inhabitants initiative innovation inspection
    inspiration institution instruction insurance integration integrity intelligence intention interaction
    interdepartmental interference international interpretation intervention introduction investigation investment
    invitation involvement isolation journalism judgement judicial jurisdiction justice justification knowledge
    laboratory landscape language leadership legislation legislative legitimacy liability librarian library
    limitation literature location loyalty maintenance management manuscript meaningful measurement mechanism
    mediation membership memorandum metropolitan minimum ministerial ministry misconduct misunderstanding moderation
    modernisation monitoring motivation multiplication municipal municipality mutual narrative nationality
    necessarily negotiation neighbourhood neutrality nevertheless nomination notwithstanding obedience objective
    objectivity obligation observation occupation offensive openness operation operational opinion opportunity
    opposition organisation orientation outstanding overwhelming ownership parliament parliamentary participant
    participation particular partnership patience percentage performance permanent permission perseverance
    personality perspective persuasion petition philosophy planning polarisation policymaker politician popularity
    population possibility practicable practitioner precaution predecessor preference preliminary preparation
    presentation presidency prevention principle priority privilege probability problematic procedure proceedings
    procurement professional programme progressive project prominent promotion proportional proposal prosecution
    prosperity protection province psychology publication publicity punctuality punishment qualification quality
    questionnaire quotation reasonable recognition recommendation reconciliation recruitment reflection reformation
    refugee regional registration regulation rehabilitation relationship reliability reluctance remarkable
    representation representative reputation requirement research resignation resistance resolution respectful
    responsibility responsible restructuring retirement revolution safeguard satisfaction scholarship secretary
    secretariat security self-evident selection sensitivity separation settlement significance simplification
    sincerity society solidarity solution sovereignty specification stakeholder statement statistics strategic
    strengthen subsidiarity subsidy substantial successor suggestion supervision supervisor sustainability
    table technology temporary terminology territory testimony therefore thoughtful threshold tolerance tradition
    transformation transition transparency transportation treatment tribunal trustworthiness uncertainty
    undermine understanding undertaking unemployment unfortunately unnecessary utilities vaccination validity
    variation vocabulary volunteer vulnerability welfare whistleblower widespread willingness withdrawal workplace
    workshop writing yesterday affiliate efficient ﬁnal oﬀer aﬃliation reﬂection citizen's doesn't project's
    """)
