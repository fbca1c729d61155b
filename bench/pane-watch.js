// Runs in every frame before its scripts: marks when Office says that it is ready, and what of the pane is there since.
const signs = {
  drawn: 'main',
  usable: 'footer:has(button):not(:has([aria-disabled=true]))',
  ranked: 'main table',
};
const asking = setInterval(() => {
  if (!globalThis.Office?.onReady) return;
  clearInterval(asking);
  globalThis.Office.onReady(() => performance.mark('ready'));
}, 1);
new MutationObserver(() => {
  for (const [name, sign] of Object.entries(signs))
    if (performance.getEntriesByName(name).length === 0 && document.querySelector(sign))
      performance.mark(name);
}).observe(document, { subtree: true, childList: true, attributes: true });
