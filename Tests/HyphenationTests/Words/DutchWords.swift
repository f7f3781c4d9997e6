/// Real words: what the cards of a Dutch public body speak of, and everyday words that are hard to hyphenate.
let dutchWords = words(
    """
    aanbesteding aanbestedingsbeleid aandachtspunten aangelegenheid aansprakelijkheid aanspreekbaarheid aanvraagprocedure
    aanwezigheid achterstandswijk activiteitenplan adviescommissie adviesorgaan afdelingshoofd afhandelingstermijn
    afspraken afstemming afvalinzameling algemeenheid ambtenaren ambtenarenwet ambtelijk ambtseed ambtsgeheim
    antwoordformulier arbeidsmarktbeleid arbeidsomstandigheden arbeidsvoorwaarden archiefbeheer armoedebestrijding
    asielzoekerscentrum autoriteit basisregistratie basisschool bedrijfsvoering begrotingswijziging behandelaar
    behoorlijkheid bekendmaking belangenafweging belangenverstrengeling belangstellenden belastingdienst beleidsadviseur
    beleidsdoelstelling beleidsmedewerker beleidsregels beleidsterrein beleidsvorming beoordelingskader bereikbaarheid
    beroepschrift bescheidenheid beschikbaarheid beschikking besluitvorming besluitvormingsproces bestaanszekerheid
    bestemmingsplan bestuurders bestuurlijk bestuursakkoord bestuursorgaan bestuursrecht betrokkenheid betrouwbaarheid
    bevoegdheid bewindspersoon bewonersavond bezuiniging bezwaarschrift bezwaarschriftencommissie bijeenkomst
    bijstandsuitkering binnenlandse bouwvergunning brandveiligheid brandweerkorps brievenbus budgetrecht buitendienst
    buitengewoon burgemeester burgerberaad burgerinitiatief burgerlijk burgerparticipatie burgerzaken buurtbewoners
    buurthuis buurtpreventie capaciteit coalitieakkoord collegebesluit commissievergadering communicatieadviseur
    controlefunctie crisisbeheersing cultuurverandering dagelijks deelgemeente deelnemers democratisch departement
    deskundigheid dienstreis dienstverlening digitalisering dilemma dilemmakaart discretionair doelgroepen doelmatigheid
    doelstelling doeltreffendheid doorlooptijd dorpshuis draagvlak duurzaamheid eenvoudig eerlijkheid eigenaarschap
    eindverantwoordelijke energietransitie enthousiasme evaluatiemoment evenredigheid examencommissie
    financieringsstroom flexibiliteit formulier fractievoorzitter gebiedsontwikkeling gedeputeerde gedragscode
    gedragsregels geheimhouding geheimhoudingsplicht gelijkwaardigheid geloofwaardigheid gemeenschap
    gemeenschappelijke gemeente gemeenteambtenaar gemeentebelangen gemeentebestuur gemeentefonds gemeentehuis
    gemeenteraad gemeenteraadslid gemeenteraadsverkiezingen gemeenteraadsvergadering gemeentesecretaris gemeentewet
    gesprekskaart gespreksleider gespreksonderwerp gevoeligheid gezamenlijk gezondheidszorg goedkeuring grondbeleid
    grondexploitatie grondwet grondwettelijk handelingsperspectief handhaving handreiking hiërarchie herindeling
    hoofdlijnen hoofdstuk hoogwaardig huisvesting huishoudelijk hulpverlener informatiebeveiliging informatievoorziening
    initiatiefnemer inkomensondersteuning inkoopbeleid inspraak inspraakverordening instemmingsrecht integriteit
    integriteitsbeleid integriteitsschending interbestuurlijk invloedrijk inwoner inwonersaantal inwonersparticipatie
    inzichtelijk jaarrekening jaarverslag jeugdhulp jeugdzorg jongerenwerk kadernota kandidaatstelling kerntaken
    kinderopvang klachtenregeling klankbordgroep klimaatadaptatie klokkenluider klokkenluidersregeling kostenraming
    kwaliteit kwaliteitszorg landelijk leefbaarheid leerlingenvervoer leidinggevende leidraad lichaam lidmaatschap
    lokaal loyaliteit maatregelen maatschappelijk maatschappij maatwerk mandaatregeling medewerker medewerking
    medezeggenschap medezeggenschapsraad meerderheid meerjarenbegroting meldpunt meningsverschil milieueffectrapportage
    ministerie minister-president misstanden moeilijkheid motie nalatenschap nationaliteit natuurbeheer neutraliteit
    nevenfunctie nevenwerkzaamheden nieuwsgierigheid noodzakelijk normbesef notulen objectiviteit omgevingsplan
    omgevingsvergunning omgevingsvisie omgevingswet onafhankelijk onafhankelijkheid onbevooroordeeld onderbouwing
    ondernemers ondernemingsraad onderwijs onderzoek onderzoeksrapport ongewenst ongelijkheid onpartijdigheid
    ontheffing ontslagrecht ontwikkeling onzekerheid oordeelsvorming openbaarheid openbaarmaking opdrachtgever
    opdrachtnemer oplossingsrichting organisatie organisatieontwikkeling overheidsdienst overheidsorgaan overleg
    overheidsorganisatie overtuiging overzichtelijk participatie participatiebeleid partijdigheid pensioenfonds
    periodiek personeelsbeleid persoonsgegevens persoonlijk planning planologisch politieambtenaar politiek
    portefeuillehouder praktijkvoorbeeld privacyverklaring probleemstelling procedure professionaliteit projectleider
    provinciale publieksvoorlichting raadgever raadsbesluit raadsfractie raadsgriffier raadslid raadsvoorstel
    rechtbank rechtmatigheid rechtsbescherming rechtsgelijkheid rechtsstaat rechtszekerheid rechtvaardigheid redelijk
    regeerakkoord regelgeving regionaal rekenkamer relatiegeschenk respectvol rijksambtenaar rijksdienst rijksoverheid
    rijkswaterstaat ruimtelijke ruimte samenhang samenleving samenspraak samenwerking samenwerkingsverband schaamte
    schadevergoeding schuldhulpverlening secretariaat sociaal spanningsveld speelruimte staatsrecht staatssecretaris
    stadhuis stakeholder standpunt stelselwijziging steunfractie strategisch strijdigheid subsidie subsidieaanvraag
    subsidieverordening taakstelling tegenspraak tegenstelling tevredenheid toegankelijkheid toekomstbestendig
    toestemming toetsingskader toezichthouder transparantie tweedekamerlid uitgangspunt uitkeringsgerechtigde
    uitvoeringsdienst uitvoeringsorganisatie uitwerking vakbekwaamheid vakbond veiligheidsregio veranderbereidheid
    verantwoordelijkheid verantwoording verbetervoorstel verenigingsleven vergaderstukken vergunningaanvraag
    vergunningverlening verhoudingen verkeersveiligheid verkiezingsprogramma vernieuwing verordening verplichting
    verschoningsrecht vertegenwoordiger vertegenwoordiging vertrouwelijk vertrouwenspersoon vervolgstap
    verwachtingsmanagement verzamelplaats volksgezondheid volksvertegenwoordiger volkshuisvesting voorbeeldgedrag
    voorbereiding voorkeursbehandeling voorlichting voortgangsrapportage voorzieningen voorzitter vraagstuk
    vreemdelingenbeleid vriendelijkheid vrijwilligerswerk waarborgen waardevol waardigheid waarheidsvinding
    waterschap weerbaarheid wethouder wetgeving wetsvoorstel wettelijk wijkagent wijkverpleegkundige wijziging
    woningbouwvereniging woningcorporatie woonruimteverdeling zakelijk zeggenschap zelfredzaamheid zelfstandig
    zienswijze zittingstermijn zorgplicht zorgvuldig zorgvuldigheid zuinigheid zwaarwegend coördinatie geïnteresseerd
    beëdiging ideeën zeeëend drieëntwintig reünie naïef egoïsme oriëntatie financiën categorieën foto's auto's
    co-creatie e-mailadres
    """)
