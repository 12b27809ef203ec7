// The page of the preview: shows what it is sent, follows the editor's cursor, and tells where it was clicked.

(() => {
  const vscode = acquireVsCodeApi();
  const page = document.querySelector('main');
  /** The document that is shown, and how far it was scrolled when the page was last left. */
  let { uri, scroll } = vscode.getState() ?? {};
  /** The first line in view in the editor, and the element that shows the line of its cursor. */
  let top = null;
  let here = null;

  const lineOf = (element) => Number(element.dataset.line);

  /** The element that shows a line: the last one that begins there or above; of several on one line the outermost. */
  function elementAt(line) {
    let best = null;
    for (const element of page.querySelectorAll('[data-line]')) {
      if (lineOf(element) <= line && (!best || lineOf(element) > lineOf(best))) best = element;
    }
    return best;
  }

  function follow(place) {
    if (place.top !== null && place.top !== top) {
      const element = place.top === 0 ? page : elementAt(place.top);
      element?.scrollIntoView({ block: 'start' });
    }
    top = place.top;
    here?.classList.remove('here');
    here = place.cursor === null ? null : elementAt(place.cursor);
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'nearest' });
  }

  function show(shown) {
    const before = shown.uri === uri ? (scroll ?? scrollY) : 0;
    if (shown.uri !== uri) top = null;
    page.innerHTML = shown.html;
    page.dataset.empty = shown.empty;
    here = null;
    uri = shown.uri;
    scrollTo(0, before);
    scroll = undefined;
    vscode.setState({ uri, scroll: scrollY });
  }

  addEventListener('message', ({ data }) => {
    if (data.type === 'show') show(data);
    follow(data.place);
  });

  addEventListener('scroll', () => vscode.setState({ uri, scroll: scrollY }));

  document.addEventListener('click', ({ target }) => {
    const element = target.closest('[data-line]');
    // Whoever marks words to copy them stays here.
    if (element && getSelection().isCollapsed) vscode.postMessage({ type: 'reveal', line: lineOf(element) });
  });

  vscode.postMessage({ type: 'ready' });
})();
