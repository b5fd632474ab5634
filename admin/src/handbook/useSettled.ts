import { useEffect, useState } from 'react';

const QUIET_FOR = 400;

/** The text as it stood when one last paused: what is asked of the API is not asked for each letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_FOR);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
