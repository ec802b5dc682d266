// A dialog over the page that 后退 closes as well as its own button.

/**
 * Shows `dialog` until it is closed, then calls `end` and takes it away; the
 * focus goes back to `opener`. `state` names its entry in the history.
 */
export function showDialog(dialog, state, opener, end) {
  const back = () => dialog.close();
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', back);
    end();
    dialog.remove();
    if (history.state === state) history.back();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  history.pushState(state, '');
  addEventListener('popstate', back);
}
