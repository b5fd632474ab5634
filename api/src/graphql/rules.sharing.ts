import type { Text } from './messages.js';

/** Rules about sharing, withholding, parents and representatives. */
export const SHARING_RULES: Record<string, Text> = {
  OWN_ACCESS: {
    nb: 'er et innsyn som du eller pasienten selv har gjort',
    nn: 'er eit innsyn som du eller pasienten sjølv har gjort',
    en: 'is an access of your own, or of the patient’s',
  },
  NO_ORGANISATION: {
    nb: 'er et innsyn som ingen virksomhet svarer for',
    nn: 'er eit innsyn som inga verksemd svarer for',
    en: 'is an access that no organisation answers for',
  },
  TOO_MANY_OPEN: {
    nb: 'kan ikke tas med: {max} spørsmål venter alt på svar',
    nn: 'kan ikkje takast med: {max} spørsmål ventar alt på svar',
    en: 'cannot be asked about: {max} questions wait for an answer already',
  },
  THE_CALLER: {
    nb: 'kan ikke være deg selv',
    nn: 'kan ikkje vere deg sjølv',
    en: 'must not be yourself',
  },
  NOT_SHARED: {
    nb: 'kan bare være {of}: annet deles ikke på dette grunnlaget',
    nn: 'kan berre vere {of}: anna blir ikkje delt på dette grunnlaget',
    en: 'may only be {of}: nothing else is shared on this ground',
  },
  UNDER_TWELVE: {
    nb: 'er ikke nødvendig: foreldre ser alt fram til barnet er 12 år',
    nn: 'er ikkje nødvendig: foreldre ser alt fram til barnet er 12 år',
    en: 'is not needed: parents see everything until the child is 12',
  },
  NOT_UNDER_SIXTEEN: {
    nb: 'gjelder bare pasienter under 16 år: etter det ser foreldre bare det som åpnes for dem',
    nn: 'gjeld berre pasientar under 16 år: etter det ser foreldre berre det som blir opna for dei',
    en: 'is for patients under 16 only: after that parents see only what is opened to them',
  },
  NOT_AT_THIS_AGE: {
    nb: 'gjelder ikke for pasientens alder',
    nn: 'gjeld ikkje for alderen til pasienten',
    en: 'does not hold at the patient’s age',
  },
  NOT_WITHHOLDABLE: {
    nb: 'kan ikke holdes tilbake slik',
    nn: 'kan ikkje haldast tilbake slik',
    en: 'cannot be withheld this way',
  },
  NOT_MUNICIPAL: {
    nb: 'er ikke kommunens: fra kommunen kan {of} besluttes om',
    nn: 'er ikkje kommunen sitt: frå kommunen kan ein ta avgjerd om {of}',
    en: 'is not the municipality’s: from there one may decide on {of}',
  },
};
