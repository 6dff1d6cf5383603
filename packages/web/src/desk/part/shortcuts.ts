import { useEffect } from "react";

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Single keys that do something on a page; never while somebody types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (
        isTyping(event.target) ||
        document.querySelector("dialog[open], .ant-modal-wrap:not([style*='none'])")
      ) {
        return;
      }
      const run = shortcuts[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
