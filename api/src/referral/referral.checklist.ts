/**
 * What a referral should hold, by area. Missing contents are warnings and never a block (domain: the pathways say
 * what a referral should hold; there is no formal national form).
 * REFERRAL_ADULT: https://helsedirektoratet.no/nasjonale-forlop/psykiske-lidelser-voksne/henvisning-til-spesialisthelsetjenesten/kartlegging-og-henvisning
 * REFERRAL_CHILD: https://www.helsedirektoratet.no/nasjonale-forlop/psykiske-lidelser-barn-og-unge/henvisning-til-spesialisthelsetjenesten/kartlegging-og-henvisning
 * REFERRAL_TSB: https://www.helse-stavanger.no/avdelinger/klinikk-psykisk-helsevern-barn-unge-og-rusavhengige/avdeling-rus-og-avhengighetsbehandling/inntaks-og-oppstartsteam/henvisningsmal-pakkeforlop-tsb
 */
export const CHECKLIST_FIELDS = {
  patientView: {
    nb: 'pasientens og ev. pårørendes opplevelse av situasjonen og ønske om hjelp',
    nn: 'opplevinga pasienten og ev. pårørande har av situasjonen, og ønsket om hjelp',
    en: 'how the patient and any next of kin experience the situation, and what help they want',
  },
  symptoms: {
    nb: 'aktuelle psykiske symptomer og alvorlighetsgrad',
    nn: 'aktuelle psykiske symptom og kor alvorlege dei er',
    en: 'current mental symptoms and their severity',
  },
  functionLevel: {
    nb: 'hvordan symptomene og tilstanden innvirker på funksjonsnivå',
    nn: 'korleis symptoma og tilstanden verkar inn på funksjonsnivået',
    en: 'how the symptoms and the condition affect functioning',
  },
  substanceUse: {
    nb: 'bruk av alkohol, vanedannende legemidler og illegale rusmidler',
    nn: 'bruk av alkohol, vanedannande legemiddel og illegale rusmiddel',
    en: 'use of alcohol, addictive medicines and illegal drugs',
  },
  suicideSelfHarmRisk: {
    nb: 'fare for selvskading og selvmord',
    nn: 'fare for sjølvskading og sjølvmord',
    en: 'risk of self-harm and suicide',
  },
  violenceRisk: {
    nb: 'risiko for utøvelse av, eller å bli utsatt for, trusler, vold eller seksualisert vold',
    nn: 'risiko for å utøve, eller bli utsett for, truslar, vald eller seksualisert vald',
    en: 'risk of committing, or being exposed to, threats, violence or sexual violence',
  },
  drivingLicence: {
    nb: 'vurder helsekrav til førerkort',
    nn: 'vurder helsekrav til førarkort',
    en: 'assess the health requirements for a driving licence',
  },
  triggers: {
    nb: 'mulige utløsende årsaker, som belastende livshendelser',
    nn: 'moglege utløysande årsaker, som belastande livshendingar',
    en: 'possible triggers, such as stressful life events',
  },
  tentativeDiagnosis: {
    nb: 'tentativ diagnostisk vurdering',
    nn: 'tentativ diagnostisk vurdering',
    en: 'tentative diagnostic assessment',
  },
  currentServicesIpCoordinator: {
    nb: 'nåværende tilbud fra andre tjenester, individuell plan (IP) og koordinator',
    nn: 'noverande tilbod frå andre tenester, individuell plan (IP) og koordinator',
    en: 'current services from others, individual plan (IP) and coordinator',
  },
  treatmentStarted: {
    nb: 'iverksatt behandling og effekt av denne',
    nn: 'behandling som er sett i verk, og effekten av ho',
    en: 'treatment already started and its effect',
  },
  otherOngoing: {
    nb: 'andre relevante pågående utredninger eller henvisninger',
    nn: 'andre relevante utgreiingar eller tilvisingar som går føre seg',
    en: 'other relevant assessments or referrals under way',
  },
  earlierMental: {
    nb: 'tidligere psykiske vansker eller lidelser',
    nn: 'tidlegare psykiske vanskar eller lidingar',
    en: 'earlier mental problems or disorders',
  },
  somaticStatus: {
    nb: 'somatisk status, inkl. nåværende og tidligere somatiske sykdommer av betydning',
    nn: 'somatisk status, òg noverande og tidlegare somatiske sjukdomar av betydning',
    en: 'somatic status, including current and earlier somatic diseases of importance',
  },
  earlierTreatment: {
    nb: 'tidligere behandlingserfaring og effekt',
    nn: 'tidlegare erfaring med behandling, og effekt',
    en: 'earlier experience of treatment and its effect',
  },
  medication: {
    nb: 'legemiddelbruk og tidligere relevant legemiddelbruk',
    nn: 'bruk av legemiddel og tidlegare relevant bruk',
    en: 'use of medicines and relevant earlier use',
  },
  reasonAndExpectedEffect: {
    nb: 'begrunn henvisningen og beskriv forventet effekt av behandlingen',
    nn: 'grunngi tilvisinga og beskriv venta effekt av behandlinga',
    en: 'give the reason for the referral and the expected effect of treatment',
  },
  contactPersonOrCoordinator: {
    nb: 'kontaktperson eller koordinator i kommunen med kontaktinformasjon',
    nn: 'kontaktperson eller koordinator i kommunen med kontaktinformasjon',
    en: 'contact person or coordinator in the municipality, with contact details',
  },
  attachments: {
    nb: 'relevant informasjon vedlagt, som individuell plan',
    nn: 'relevant informasjon lagd ved, som individuell plan',
    en: 'relevant information attached, such as an individual plan',
  },
  gpConferred: {
    nb: 'konferert med fastlege når henviser ikke er fastlege',
    nn: 'konferert med fastlegen når tilvisaren ikkje er fastlege',
    en: 'conferred with the GP when the referrer is not the GP',
  },
  wantsHelpWith: {
    nb: 'Hva ønsker pasienten hjelp til?',
    nn: 'Kva ønskjer pasienten hjelp til?',
    en: 'What does the patient want help with?',
  },
  preferredTreatment: {
    nb: 'Pasientens ønsker om type behandling i TSB og hvor',
    nn: 'Kva type behandling i TSB pasienten ønskjer, og kvar',
    en: "The patient's wishes for type of treatment in TSB, and where",
  },
  resources: { nb: 'Pasientens ressurser', nn: 'Ressursane til pasienten', en: "The patient's resources" },
  substanceOrAddiction: {
    nb: 'Rusmiddelbruk og/eller annen avhengighet (spill, anabole androgene steroider)',
    nn: 'Bruk av rusmiddel og/eller anna avhengnad (spel, anabole androgene steroid)',
    en: 'Substance use and/or other addiction (gambling, anabolic androgenic steroids)',
  },
  ipCoordinatorGroup: {
    nb: 'Individuell plan (IP), koordinator og ansvarsgruppe',
    nn: 'Individuell plan (IP), koordinator og ansvarsgruppe',
    en: 'Individual plan (IP), coordinator and responsibility group',
  },
  earlierAndCurrentMeasures: {
    nb: 'Tidligere og nåværende behandlings- og oppfølgingstiltak',
    nn: 'Tidlegare og noverande behandlings- og oppfølgingstiltak',
    en: 'Earlier and current treatment and follow-up measures',
  },
  somaticHealth: {
    nb: 'Somatisk helse (inkl. tannhelse) og levevaner; ev. skriv fra fastlegen',
    nn: 'Somatisk helse (òg tannhelse) og levevanar; ev. skriv frå fastlegen',
    en: 'Somatic health (including dental health) and living habits; any letter from the GP',
  },
  mentalHealth: {
    nb: 'Psykisk helse; vurdering av overdoserisiko og risiko for selvskading/selvmord',
    nn: 'Psykisk helse; vurdering av overdoserisiko og risiko for sjølvskading/sjølvmord',
    en: 'Mental health; assessment of overdose risk and risk of self-harm or suicide',
  },
  partners: {
    nb: 'Samarbeidspartnere og hjelpeinstanser (inkl. NAV)',
    nn: 'Samarbeidspartnarar og hjelpeinstansar (òg NAV)',
    en: 'Partners and other agencies (including NAV)',
  },
  detoxNeed: {
    nb: 'Vurder behov for avrusning',
    nn: 'Vurder behov for avrusing',
    en: 'Assess the need for detoxification',
  },
  family: {
    nb: 'Familieforhold, spesielt mindreårige barn og/eller søsken',
    nn: 'Familieforhold, særleg mindreårige barn og/eller søsken',
    en: 'Family, especially minor children and/or siblings',
  },
  social: {
    nb: 'Sosiale forhold inkl. boligforhold',
    nn: 'Sosiale forhold, òg bustad',
    en: 'Social circumstances, including housing',
  },
  interestsSupport: {
    nb: 'Interesser og nære støttepersoner',
    nn: 'Interesser og nære støttepersonar',
    en: 'Interests and close supporters',
  },
  workEducationEconomy: {
    nb: 'Arbeid/utdannelse (herunder sykemelding), økonomi og nettverk',
    nn: 'Arbeid/utdanning (òg sjukmelding), økonomi og nettverk',
    en: 'Work or education (including sick leave), finances and network',
  },
  allergies: {
    nb: 'Allergier (inkl. legemiddelallergier)',
    nn: 'Allergiar (òg legemiddelallergiar)',
    en: 'Allergies (including to medicines)',
  },
  violence: {
    nb: 'Historie med vold og trusler (utsatt for og/eller utøvd)',
    nn: 'Historie med vald og truslar (utsett for og/eller utøvd)',
    en: 'History of violence and threats (suffered and/or committed)',
  },
  specialNeeds: {
    nb: 'Spesielle hensyn: tolk, oppmøtested, tilrettelegging, kjønnsdelt behandling',
    nn: 'Særlege omsyn: tolk, oppmøtestad, tilrettelegging, kjønnsdelt behandling',
    en: 'Special needs: interpreter, place of attendance, adaptation, gender-divided treatment',
  },
  languageCulture: {
    nb: 'Språk, kultur, ev. migrasjonsbakgrunn',
    nn: 'Språk, kultur, ev. migrasjonsbakgrunn',
    en: 'Language, culture, any migration background',
  },
  municipalContact: {
    nb: 'Kommunens kontaktperson når det er samtidige tjenester',
    nn: 'Kontaktpersonen i kommunen når det er samtidige tenester',
    en: 'Contact person in the municipality when there are simultaneous services',
  },
} as const;

export type ChecklistField = keyof typeof CHECKLIST_FIELDS;

export const CHECKLISTS: Record<'ADULT' | 'CHILD' | 'ADDICTION', readonly ChecklistField[]> = {
  ADULT: [
    'patientView',
    'symptoms',
    'functionLevel',
    'substanceUse',
    'suicideSelfHarmRisk',
    'violenceRisk',
    'drivingLicence',
    'triggers',
    'tentativeDiagnosis',
    'currentServicesIpCoordinator',
    'treatmentStarted',
    'otherOngoing',
    'earlierMental',
    'somaticStatus',
    'earlierTreatment',
    'medication',
    'reasonAndExpectedEffect',
    'contactPersonOrCoordinator',
    'attachments',
    'gpConferred',
  ],
  CHILD: [
    'patientView',
    'symptoms',
    'functionLevel',
    'substanceUse',
    'suicideSelfHarmRisk',
    'violenceRisk',
    'drivingLicence',
    'triggers',
    'tentativeDiagnosis',
    'currentServicesIpCoordinator',
    'treatmentStarted',
    'otherOngoing',
    'earlierMental',
    'somaticStatus',
    'earlierTreatment',
    'medication',
    'reasonAndExpectedEffect',
    'contactPersonOrCoordinator',
    'attachments',
    'gpConferred',
  ],
  ADDICTION: [
    'wantsHelpWith',
    'preferredTreatment',
    'resources',
    'substanceOrAddiction',
    'ipCoordinatorGroup',
    'earlierAndCurrentMeasures',
    'somaticHealth',
    'mentalHealth',
    'partners',
    'detoxNeed',
    'family',
    'social',
    'interestsSupport',
    'workEducationEconomy',
    'drivingLicence',
    'medication',
    'allergies',
    'violence',
    'specialNeeds',
    'languageCulture',
    'municipalContact',
  ],
};
