// How an answer is changed on its way, to have a defect.

/** A style, and a script, at the end of the page's head. */
export const head =
  (style, script = '') =>
  (html) =>
    html.replace(
      '</head>',
      `${style && `<style>${style}</style>`}${script && `<script>${script}</script>`}</head>`,
    );
export const inPage = (change) => ({ 'index.html': change });
/** Shows what a style hides until then. */
export const show = "document.documentElement.classList.add('shown')";
