import { Dice } from './dice.js';

/** Adjective and noun, as in Tenor: nobody is called that. */
const GIVEN =
  `Aktsom Alvorlig Anelsesfull Beskjeden Besluttsom Blyg Bråkjekk Bærekraftig Drømmende Dugelig Eksemplarisk Ettertenksom
  Fargerik Finurlig Flittig Fortrolig Fornøyd Fredelig Freidig Frimodig Gjestmild Glitrende Gyllen Hjelpsom Hjertevarm Hurtig Høyrøstet
  Iherdig Innsiktsfull Jevn Jordnær Kjærlig Kvikk Langmodig Lavmælt Lekende Lettbeint Livlig Lun Luftig Lystig Medgjørlig Mild Nennsom
  Nøysom Observant Oppfinnsom Oppriktig Ordknapp Pertentlig Pratsom Rettskaffen Robust Rund Selvgjort Sindig Skjelmsk Smilende Solid
  Sprudlende Standhaftig Storslått Stø Søvnig Takknemlig Tankefull Tapper Tilbakelent Tilfreds Tindrende Trivelig Troverdig Uredd
  Vakker Varsom Velvillig Verdig Viltvoksende Vittig Ærlig Øm Åpen`.split(/\s+/);
const FAMILY =
  `Agurk Alke Aurikkel Bekkesus Bergknapp Bjørkeløv Bringebær Brunbjørn Byge Dalføre Dompap Elvebredd Engsoleie Fjelltopp
  Flaggermus Fossekall Fregatt Fyrstikk Geitrams Gråspett Gulrot Gyngestol Hagegjerde Hegg Heilo Humlebol Isbjørn Iskrystall Jordbær
  Jerv Kattugle Kirsebær Kløver Kobberkjele Kvitveis Lanterne Lerke Liljekonvall Lomvi Lysning Løvetann Maigull Marihøne Markjordbær
  Mosedott Måltrost Nattergal Nellik Nype Orrhane Oter Pilegrein Plommetre Postkasse Reinsdyr Revebjelle Rundstykke Rødkløver Rødstrupe
  Salamander Sandbanke Seljefløyte Skjærgård Skogsnar Smaragd Småspurv Snøfonn Solbær Solsikke Spekkhogger Stjerneskudd Strandsnipe
  Svartbak Svane Teltduk Timian Tjeld Toppmeis Trane Tusenfryd Tyttebær Uværssky Valmue Vannlilje Vepsebol Villblomst Vinterdag Ørret
  Åkerrikse`.split(/\s+/);

/** So many different names, in the same order every time, without those that are taken. */
export function names(count: number, taken: ReadonlySet<string>): string[] {
  const dice = new Dice('names');
  const found = new Set<string>();
  while (found.size < count) {
    const name = `${dice.pick(GIVEN)} ${dice.pick(FAMILY)}`;
    if (!taken.has(name)) found.add(name);
  }
  return [...found];
}
