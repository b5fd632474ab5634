import { useSyncExternalStore } from 'react';
import { keepMode, mode, type Mode } from '../providers/choices.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** Puts light or dark on the page; the tokens follow. */
export function applyMode(): void {
  const chosen = mode();
  const isDark = chosen === 'dark' || (chosen === 'system' && dark.matches);
  document.documentElement.classList.toggle('dark', isDark);
  document.documentElement.classList.toggle('light', !isDark);
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
}

dark.addEventListener('change', applyMode);

export function chooseMode(value: Mode): void {
  keepMode(value);
  applyMode();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useMode = (): Mode => useSyncExternalStore(subscribe, mode);
