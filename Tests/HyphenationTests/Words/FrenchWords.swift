/// Real words: administration, elisions, and words with a hyphen of their own.
let frenchWords = words(
    """
    abandonner absence absolument abstention accessibilité accompagnement accomplissement accord accueil accusation
    acquisition action activité actualité adaptation adhésion adjoint administratif administration administrateur
    admission adoption affaires affichage agglomération agriculture aménagement amélioration amendement analyse ancien
    animateur anniversaire annonce anonymat application appréciation apprentissage approbation appui arbitrage
    architecture argument arrangement arrondissement assemblée assistance association assurance attention attestation
    attribution audience augmentation autonomie autorisation autorité avancement avantage avertissement avocat
    bâtiment bénéficiaire bénévolat besoin bibliothèque bienséance bienveillance bordereau budgétaire bulletin bureau
    bureaucratie cabinet cadastre calendrier campagne candidature capacité caractère catégorie célébration
    centralisation cérémonie certificat chambre changement chancelier charge chômage circonscription circonstance
    circulaire citoyen citoyenneté civisme clarification classement coalition collaborateur collaboration collectivité
    collègue comité commandement commencement commerce commissaire commission communal communauté communication
    comparaison compétence complémentaire complexité comportement composition compréhension compromis comptabilité
    concentration concertation concession conciliation conclusion concours concurrence condition conférence confiance
    confidentialité conflit conformité connaissance conscience conseil conseiller consensus consentement conséquence
    conservation considération constitution constitutionnel construction consultation contentieux contestation
    contradiction contrainte contrat contribuable contribution contrôle convention conversation conviction
    coopération coordination correspondance corruption courage courtoisie création crédibilité croissance culture
    curiosité débat décentralisation décision déclaration déconcentration découverte défense déficit définition
    délégation délibération demande démarche démission démocratie démocratique département départemental dépense
    déplacement député désaccord désignation destinataire détermination développement devoir différence difficulté
    dignité dilemme diplomatie directeur direction directive discipline discrétion discrimination discussion
    disponibilité disposition dispositif distribution diversité document documentation dossier droiture durabilité
    échange économie éducation efficacité égalité électeur élection électoral élu emploi employeur encadrement
    encouragement énergie enfance engagement enjeu enquête enregistrement enseignement entreprise entretien
    environnement équilibre équipement équité établissement état éthique étranger européen évaluation événement
    évolution examen exception excellence exclusion exécution exemple exercice exigence expérience explication
    exploitation expression facilitateur facilité famille faveur fédération fermeture fidélité finance financement
    fiscalité flexibilité fonction fonctionnaire fonctionnement fondation fondamental formation formulaire formulation
    fraternité fréquentation frontière généralisation génération générosité gestion gouvernance gouvernement
    gouvernemental gratuité groupement guichet habitant habitation handicap harcèlement harmonisation hésitation
    hiérarchie histoire honnêteté hôpital horaire hospitalité humanité identification identité illustration
    immigration impartialité implantation importance imposition impôt incertitude incompatibilité indemnité
    indépendance indépendant indication individu inégalité information infrastructure ingérence inhabituel initiative
    innovation inscription insertion inspection installation instance institution instruction intégration intégrité
    intelligence intention intercommunalité interdiction intérêt intermédiaire interprétation intervention
    introduction investissement invitation jeunesse journaliste judiciaire jugement juridiction juridique
    jurisprudence justice justification laïcité langage légalité législation législature légitimité liberté licence
    licenciement littérature localité logement loyauté magistrat maintien mairie majorité management mandat manifestation
    marché matière mécanisme médecin médiateur médiation membre mémoire message mesure méthode métropole minimum
    ministère ministre minorité mission mobilité modération modernisation modification moralité motivation mouvement
    multiplication municipal municipalité mutation national nationalité nécessité négligence négociation neutralité
    nomination notification nouveauté numérique obéissance objectif objectivité obligation observation occupation
    opération opinion opportunité opposition organigramme organisation orientation ouverture paiement parlement
    parlementaire parole partage partenaire partenariat participation particulier patience patrimoine pénalité pension
    perception performance périodique permanence permission personnalité personnel perspective pertinence pétition
    philosophie planification pluralisme police politique population portefeuille possibilité pouvoir pratique
    précaution préfecture préfet préférence préjudice préparation présentation présidence président prestation
    prévention principe priorité privatisation privilège probité problématique procédure processus production
    profession professionnel programme progression projet promotion proportionnalité proposition prospérité
    protection protocole province proximité prudence publication publicité publique qualification qualité question
    questionnaire quotidien rapport rationalisation réalisation réclamation recommandation reconnaissance recours
    recrutement redevance réduction référendum réflexion réforme réfugié région régional règlement réglementation
    régularité relation remboursement remerciement rémunération renforcement renseignement répartition représentant
    représentation république réputation réseau réserve résidence résistance résolution respect responsabilité
    responsable ressource restructuration résultat retraite réunion révision sanction satisfaction scolarité
    secrétaire secrétariat secteur sécurité sélection sénateur sensibilité sensibilisation séparation service
    signalement signature significatif simplification sincérité société solidarité solution souveraineté spécialiste
    stationnement statistique stratégie structure subsidiarité subvention successeur suggestion supervision
    surveillance syndicat système tâche technologie témoignage temporaire territoire territorial titulaire tolérance
    tradition traitement transformation transition transmission transparence transport travail tribunal unanimité
    union urbanisme urgence utilisation utilité vacances validation valeur vérification versement vigilance violence
    voisinage volontaire volonté vote vulnérabilité œuvre cœur aujourd'hui l'administration d'intérêt qu'une
    peut-être grand-mère rendez-vous c'est-à-dire sous-préfecture garde-à-vous
    """)
