// The page of the preview: shows what it is sent, follows the editor's cursor, and tells where it was clicked.

(() => {
  const vscode = acquireVsCodeApi();
  const page = document.querySelector('main');
  let here = null;
  let top = null;

  const lineOf = (element) => Number(element.dataset.line);

  /** The element that shows a line: the last one that begins there or above. Of several on one line, the outermost. */
  function elementAt(line) {
    let best = null;
    for (const element of page.querySelectorAll('[data-line]')) {
      const at = lineOf(element);
      if (at <= line && (!best || at > lineOf(best))) best = element;
    }
    return best;
  }

  function follow(place) {
    if (place.top !== top) {
      top = place.top;
      const element = top === 0 ? null : elementAt(top);
      if (top === 0) scrollTo(0, 0);
      else if (element) scrollBy(0, element.getBoundingClientRect().top - 16);
    }
    here?.classList.remove('here');
    here = place.line === null ? null : elementAt(place.line);
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'nearest' });
  }

  addEventListener('message', ({ data }) => {
    if (data.type === 'show') {
      const scroll = scrollY;
      page.innerHTML = data.html;
      page.dataset.empty = data.empty;
      here = null;
      if (data.isOther) {
        top = null;
        scrollTo(0, 0);
      } else scrollTo(0, scroll);
      vscode.setState({ uri: data.uri });
    }
    follow(data.place);
  });

  document.addEventListener('click', ({ target }) => {
    const element = target.closest('[data-line]');
    if (element && getSelection()?.isCollapsed !== false) vscode.postMessage({ type: 'reveal', line: lineOf(element) });
  });

  vscode.postMessage({ type: 'ready' });
})();
