import { words, type Words } from '../say.js';

/** What a right means, said to its reader; one that an administrator added is said by its own name. */
export const RIGHTS: Record<string, Words> = {
  COORDINATOR: words(
    'Trenger {you} hjelp fra flere over lang tid? Da har {you} rett til en koordinator. Det gjelder også om {you} ikke har eller vil ha en plan.',
    'Treng {you} hjelp frå fleire over lang tid? Då har {you} rett til ein koordinator. Det gjeld òg om {you} ikkje har eller vil ha ein plan.',
    '[Do|Does] {you} need help from more than one place for a long time? Then {you} [have|has] a right to a coordinator. That holds also with no plan.',
  ),
  CHILD_COORDINATOR: words(
    'Er et barn så sykt at mange må hjelpe til? Da har barnet og de som bor med det, rett til en egen koordinator.',
    'Er eit barn så sjukt at mange må hjelpe til? Då har barnet og dei som bur med det, rett til ein eigen koordinator.',
    'Is a child so ill that many have to help? Then the child and the family have a right to a child coordinator.',
  ),
  INDIVIDUAL_PLAN: words(
    'Trenger {you} hjelp fra flere over lang tid? Da har {you} rett til en individuell plan, og til å være med på å lage den.',
    'Treng {you} hjelp frå fleire over lang tid? Då har {you} rett til ein individuell plan, og til å vere med på å lage han.',
    '[Do|Does] {you} need help from more than one place for a long time? Then {you} [have|has] a right to a plan, and to take part in it.',
  ),
  ASK_WHY_LATE: words(
    'Tar noe for lang tid? Da har {you} rett til å spørre om hvorfor, og få et svar.',
    'Tek noko for lang tid? Då har {you} rett til å spørje om kvifor, og få eit svar.',
    'Does a thing take too long? Then {you} can ask why, and get an answer.',
  ),
  COMPLAIN: words(
    'Har {you} fått nei til noe? Da går det an å klage til Statsforvalteren.',
    'Har {you} fått nei til noko? Då går det an å klage til Statsforvaltaren.',
    '[Have|Has] {you} been told no? Then one can complain to Statsforvalteren, who sees to it for the state.',
  ),
};
export const ANOTHER_RIGHT = words('{label}.', '{label}.', '{label}.');

/** Why a parent sees less, by the child's age alone: of anything else nothing is said. */
export const FROM_TWELVE = words(
  'Barnet ditt er over 12 år. Da er det mye som er barnets eget, og som du ikke ser her.',
  'Barnet ditt er over 12 år. Då er det mykje som er barnet sitt eige, og som du ikkje ser her.',
  'Your child is over 12. Then there is much that is the child’s own, and that you do not see here.',
);
export const FROM_SIXTEEN = words(
  'Barnet ditt er over 16 år, og velger selv hva du får se her.',
  'Barnet ditt er over 16 år, og vel sjølv kva du får sjå her.',
  'Your child is over 16, and will choose what you can see here.',
);
export const AS_KIN = words(
  'Du ser bare det {you} har sagt ja til at du kan se.',
  'Du ser berre det {you} har sagt ja til at du kan sjå.',
  'You see just what {you} said yes to.',
);
