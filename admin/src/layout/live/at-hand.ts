/** What one types words in; what one searches or chooses by is no loss. */
const WORDS = 'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel]';
/** What a page opens over itself, and what may go with the row that it belongs to. */
const OPEN = '[role="dialog"], [role="menu"], [role="listbox"]';

type Field = HTMLInputElement | HTMLTextAreaElement;
const typed = new Set<Field>();

/** Remembers in which fields somebody has written; gives the way to stop. */
export function noteTyping(): () => void {
  const note = ({ target }: Event) => {
    if (target instanceof Element && target.matches(WORDS)) typed.add(target as Field);
  };
  document.addEventListener('input', note);
  return () => {
    document.removeEventListener('input', note);
    typed.clear();
  };
}

/** Something is open over the page: what changes under it could take it away. */
export const isOpen = (): boolean => document.querySelector(OPEN) !== null;

/** Somebody has written something that still stands there. */
export function isTyped(): boolean {
  for (const field of typed) if (!field.isConnected || field.value === '') typed.delete(field);
  return typed.size > 0;
}
