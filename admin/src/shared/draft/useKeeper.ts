import { useEffect, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftState } from './keeper.js';

/** Opens what is kept for as long as the form is there, and keeps what was typed when one looks away. */
export function useKeeper(keeper: DraftKeeper): DraftState {
  useEffect(() => {
    void keeper.open();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void keeper.save();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      keeper.close();
    };
  }, [keeper]);
  return useSyncExternalStore(keeper.subscribe, keeper.read);
}
