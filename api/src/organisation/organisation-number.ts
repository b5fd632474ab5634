// One validator of the library's hundreds: the whole of it takes longer to load than the API to start.
import { validate } from 'stdnum/lib/cjs/no/orgnr.js';

/** Nine digits with a check digit (modulus 11), as written in the register: no spaces. */
export function isOrganisationNumber(value: string): boolean {
  return /^\d{9}$/.test(value) && validate(value).isValid;
}
