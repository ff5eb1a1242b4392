/**
 * F6 and Shift+F6 move from section to section, as in desktop programs: the text editor keeps Tab for itself, so
 * there must be a way past it that needs no lesson.
 */
export function moveBetweenRegions(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const from = current === -1 && event.shiftKey ? 0 : current;
      regions.at((from + step) % regions.length)?.focus();
      event.preventDefault();
    },
    // Before Monaco sees it.
    { capture: true },
  );
}
