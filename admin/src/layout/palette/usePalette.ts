import { useEffect, useState } from 'react';

/** Whether the palette is open; Ctrl+K (or ⌘K) opens and closes it wherever one stands. */
export function usePalette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { open, onOpen: () => setOpen(true), onClose: () => setOpen(false) };
}
