/// Real words: administration, and compounds, which German patterns take apart first.
let germanWords = words(
    """
    abfallwirtschaft abgeordnete abhängigkeit abkommen ablehnung absichtserklärung abstimmung abteilungsleiter
    achtsamkeit altersversorgung amtsgericht amtshilfe amtsgeheimnis amtsträger anerkennung anforderung angelegenheit
    angemessenheit anhörung anliegen anmeldung ansprechpartner antragsteller anwesenheit arbeitgeber arbeitnehmer
    arbeitsamt arbeitsbedingungen arbeitsgruppe arbeitsplatz arbeitsmarktpolitik arbeitszeit armutsbekämpfung aufgabe
    aufgabenverteilung aufmerksamkeit aufsichtsbehörde auftraggeber auftragnehmer ausbildung auseinandersetzung
    ausführung ausgleich auskunft ausländerbehörde ausnahme ausschreibung ausschuss außenpolitik aussprache
    auswirkung ausweis baugenehmigung beamte beamtenrecht bedeutung bedürfnis beförderung befugnis begegnung
    begründung behörde behördenleiter beispiel bekanntmachung belastung belehrung benachteiligung beratung
    beratungsstelle bereitschaft berichterstattung berufsausbildung beschaffung bescheid bescheidenheit beschluss
    beschlussfassung beschwerde beschwerdeführer bestechung bestimmung beteiligung betriebsrat bevölkerung bewertung
    bewilligung beziehung bildungspolitik bücherregal bündnis bürgerbeteiligung bürgerentscheid bürgerinitiative
    bürgermeister bürgermeisterin bürgerrechte bürgerversammlung bürokratie bundesgesetz bundeskanzler bundesland
    bundesrat bundesregierung bundesrepublik bundestag bundestagswahl bundesverfassungsgericht datenschutz
    datenschutzbeauftragter datenverarbeitung demokratie demokratisch dezernat dienstaufsicht dienstleistung
    dienstreise dienststelle dienstweg digitalisierung dilemma dringlichkeit durchführung durchsetzung ehrenamt
    ehrenamtlich ehrlichkeit eigenständigkeit eigentümer eigenverantwortung einbürgerung einfluss einführung
    einheitlich einigkeit einkommen einrichtung einsparung einstellung einwilligung einwohner einwohnermeldeamt
    einzelfall empfehlung energiewende engagement entlassung entscheidung entscheidungsfindung entscheidungsträger
    entschädigung entschuldigung entwicklung entwicklungshilfe erfahrung erfolgskontrolle ergebnis erklärung
    erlaubnis ermessensspielraum ermittlung erneuerung eröffnung erwartung erziehung europäisch fachkräftemangel
    fachwissen fähigkeit fairness familienpolitik feuerwehr finanzamt finanzausgleich finanzierung finanzminister
    flächennutzungsplan flexibilität flüchtlingshilfe forschung fortbildung fortschritt fragebogen freiheit
    freiwilligkeit freundlichkeit friedensvertrag führungskraft fürsorgepflicht gebietsreform gebühren
    gebührenordnung gefährdung gegenseitig gegensatz gehaltserhöhung geheimhaltung geldbuße gelegenheit gemeinde
    gemeindeordnung gemeinderat gemeindeverwaltung gemeinsamkeit gemeinschaft genehmigung generationen gerechtigkeit
    gericht gerichtsverfahren geschäftsführer geschäftsordnung geschenk gesellschaft gesellschaftlich gesetzbuch
    gesetzentwurf gesetzgebung gesetzlich gespräch gesprächsführung gesprächskarte gestaltung gesundheit
    gesundheitsamt gesundheitswesen gewährleistung gewaltenteilung gewerkschaft gewissen gewissenhaft
    glaubwürdigkeit gleichbehandlung gleichberechtigung gleichgewicht gleichstellung gleichstellungsbeauftragte
    grenze großstadt grundgesetz grundlage grundrechte grundsatz grundsätzlich grundschule grundstück haftung
    handlungsfähigkeit handlungsspielraum haushalt haushaltsausschuss haushaltsplan herausforderung herkunft
    hilfsbereitschaft hinweisgeber hinweisgeberschutz hochschule höflichkeit informationsfreiheit infrastruktur
    innenminister integration integrität interessenkonflikt jahresabschluss jahresbericht jugendamt jugendhilfe
    justiz katastrophenschutz kindergarten kindertagesstätte klimaschutz kommunalaufsicht kommunalpolitik
    kommunalverwaltung kommunikation kompromiss konferenz konfliktlösung korruption korruptionsbekämpfung
    körperschaft krankenhaus krankenversicherung kritikfähigkeit kündigung kulturförderung landesregierung
    landkreis landrat landtag landwirtschaft lebensmittel lebensqualität legitimation lehrkräfte leistungsfähigkeit
    leitbild leitfaden lösungsvorschlag loyalität mängel marktwirtschaft maßnahme mehrheit mehrheitsentscheidung
    meinungsfreiheit meinungsverschiedenheit menschenrechte menschenwürde minderheit minderheitenschutz ministerium
    ministerpräsident mitarbeiter mitarbeiterin mitbestimmung mitglied mitgliedschaft mitsprache mitteilung
    mitverantwortung möglichkeit nachbarschaft nachhaltigkeit nachricht naturschutz nebentätigkeit neutralität
    niederschrift notwendigkeit öffentlich öffentlichkeit öffentlichkeitsarbeit ordnungsamt ordnungswidrigkeit
    organisation parlament parlamentarisch partei parteilichkeit partnerschaft personalabteilung personalausweis
    personalentwicklung personalrat pflegeversicherung pflicht pflichtbewusstsein planfeststellung planung politik
    politisch polizei polizeibeamter präsident pressefreiheit privatsphäre protokoll prüfung qualität qualifikation
    rathaus rechenschaft rechenschaftspflicht rechnungshof rechtsanwalt rechtsaufsicht rechtsgrundlage rechtsmittel
    rechtsprechung rechtssicherheit rechtsstaat rechtsstaatlichkeit rechtsverordnung redlichkeit referat regelung
    regierung regierungserklärung regierungspräsidium reisekosten rentenversicherung respekt richtlinie rücksicht
    rücksichtnahme ruhestand sachbearbeiter sachlichkeit sachverhalt sachverständiger satzung schadensersatz
    schlussfolgerung schriftführer schulaufsicht schuldnerberatung schutz schweigepflicht selbstbestimmung
    selbstverwaltung sicherheit sitzung sitzungsprotokoll solidarität sozialamt sozialhilfe sozialversicherung
    spannungsfeld sparsamkeit staatsanwaltschaft staatsangehörigkeit staatssekretär stadtentwicklung stadtrat
    stadtverwaltung standesamt stellungnahme stellvertreter steuererklärung steuergerechtigkeit straßenverkehr
    straßenverkehrsordnung streitschlichtung subsidiarität tagesordnung tarifvertrag tätigkeit toleranz transparenz
    übereinstimmung übergang überprüfung überzeugung umsetzung umweltschutz umweltverträglichkeitsprüfung
    unabhängigkeit unbefangenheit ungerechtigkeit ungleichheit unparteilichkeit unternehmen unterschied unterstützung
    untersuchung urteilsvermögen verantwortlichkeit verantwortung verantwortungsbewusstsein verbesserung
    verbraucherschutz vereinbarung verfahren verfassung verfassungsrecht verfügung vergaberecht verhalten
    verhaltenskodex verhältnismäßigkeit verhandlung verkehrsbetriebe verlässlichkeit vermittlung vernunft
    verordnung verpflichtung verschwiegenheit versammlung versammlungsfreiheit verschwendung versicherung
    verständnis vertrauen vertrauensperson vertraulichkeit vertretung verwaltung verwaltungsakt verwaltungsgericht
    verwaltungsverfahren verwaltungsvorschrift verzeichnis volksabstimmung volksvertreter vollzug voraussetzung
    vorbereitung vorbildfunktion vorgesetzter vorschlag vorschrift vorsitzender vorteilsnahme wachsamkeit
    wahlbeteiligung wahlkampf wahlrecht wahrhaftigkeit wasserversorgung weiterbildung weltanschauung wertschätzung
    wettbewerb widerspruch widerspruchsverfahren wirksamkeit wirtschaft wirtschaftlichkeit wissenschaft wohngeld
    wohnungsbau würde zeitdruck zielgruppe zielsetzung zivilcourage zukunft zusammenarbeit zusammenhalt zuständigkeit
    zustimmung zuverlässigkeit zuwendung zweckmäßigkeit zypressenwald schifffahrt
    """)
