// 「嵌入」: an editor chooses what of the page another site shows, sees it as on
// a phone, and copies the code. Fetched when it is asked for; the code that
// stands in the page (src/view/embed/code.rs) has the same three forms.
import { showDialog } from './dialog.js';

/** The height (px) of a frame before, or without, the script; no more than a screen. */
const HEIGHT = 800;

const FORMS = [
  ['follows', '高度随内容变化（iframe 加一个脚本）'],
  ['element', '同一个脚本的标签 yitu-report'],
  ['plain', '只用 iframe，固定高度（系统会去掉脚本时）'],
];
const THEMES = [
  ['', '跟随读者的系统'],
  ['light', '浅色'],
  ['dark', '深色'],
];
const EDITIONS = [
  ['', '随报告更新'],
  ['frozen', '固定为现在这一版'],
];

/** The page's folder, also when this is one of its frozen editions. */
const home = new URL('.', location.href).href.replace(/v\/[0-9a-f]{16}\/$/, '');
const edition = document.querySelector('meta[name="edition"]').content;
const signs = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escape = (words) => words.replace(/[&"<>]/g, (sign) => signs[sign]);
const options = (choices) =>
  choices
    .map(([value, words]) => `<option value="${escape(value)}">${escape(words)}</option>`)
    .join('');

/** What can be embedded, in groups: `[group, [[kind:id, words]…]]`. */
function parts() {
  const list = (kind, selector, words) =>
    [...document.querySelectorAll(selector)].map((part) => [
      `${kind}:${part.id}`,
      part.querySelector(words).textContent,
    ]);
  return [
    ['篇章', list('section', 'main > .section[id]', 'h3')],
    ['卡片', list('card', '.cards > .card[id]:not(:only-child)', 'h4')],
    ['图', list('chart', '.chart[id]', '.takeaway')],
  ];
}

/** The code for what is chosen, and the address that it shows. */
function write({ what, title, theme, elder, plain, form, frozen, height }) {
  const [kind, id] = what.split(':');
  const base = home + (frozen ? `v/${edition}/` : '');
  const query = [theme && `theme=${theme}`, elder && 'elder', plain && 'plain']
    .filter(Boolean)
    .join('&');
  const address = `${base}${id ? `embed-${id}.html` : ''}${query && `?${query}`}`;
  const [to, words] = [escape(address), escape(title)];
  const script = `<script async src="${home}embed.js"></script>`;
  const link = `<a href="${to}" target="_blank" rel="noopener">${words}</a>`;
  const frame = (mark) =>
    `<iframe${mark} src="${to}" title="${words}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
  const attributes = [
    id && ` ${kind}="${id}"`,
    theme && ` theme="${theme}"`,
    elder && ' elder',
    plain && ' plain',
  ];
  const forms = {
    follows: () => `${frame(' data-yitu')}\n${script}`,
    element: () =>
      `<yitu-report src="${base}"${attributes.filter(Boolean).join('')}>${link}</yitu-report>\n${script}`,
    // Old styles say `iframe { height: auto !important }`.
    plain: () => `${frame(` style="height:${height}px!important;border:0!important"`)}\n${link}`,
  };
  return { address, code: forms[form]() };
}

/** Opens the panel in the place of `details`, which holds the ready code. */
export function open(details) {
  if (!window.HTMLDialogElement?.prototype.showModal) {
    details.open = true;
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom embed-panel';
  dialog.setAttribute('aria-labelledby', 'embed-title');
  dialog.innerHTML = `
    <div class="zoom-head">
      <button type="button" data-do="close">关闭</button>
      <h2 id="embed-title">嵌入到其他网站</h2>
    </div>
    <div class="embed-body">
      <div class="embed-choices">
        <label>嵌入什么<select name="what"><option value="">全文</option>${parts()
          .map(([group, list]) => `<optgroup label="${group}">${options(list)}</optgroup>`)
          .join('')}</select></label>
        <label>主题<select name="theme">${options(THEMES)}</select></label>
        <label class="embed-tick"><input type="checkbox" name="elder"><span>长辈版：大字</span></label>
        <label class="embed-tick"><input type="checkbox" name="plain"><span>不要封面</span></label>
        <label>方式<select name="form">${options(FORMS)}</select></label>
        <label>内容<select name="edition">${options(EDITIONS)}</select></label>
        <label>代码<textarea name="code" rows="6" readonly spellcheck="false"></textarea></label>
        <p class="embed-copy"><button type="button" data-do="copy">复制代码</button><span role="status"></span></p>
      </div>
      <div class="embed-preview">
        <p>手机上的样子</p>
        <iframe title="预览" width="360" height="480"></iframe>
      </div>
    </div>`;
  const field = (name) => dialog.querySelector(`[name="${name}"]`);
  const [code, preview, status] = ['textarea', 'iframe', '[role="status"]'].map((name) =>
    dialog.querySelector(name),
  );
  let height = HEIGHT;
  let shown = '';

  const update = () => {
    const what = field('what');
    const whole = !what.value;
    field('plain').closest('label').hidden = !whole;
    const written = write({
      what: what.value,
      title: whole ? document.title : what.selectedOptions[0].textContent,
      theme: field('theme').value,
      elder: field('elder').checked,
      plain: whole && field('plain').checked,
      form: field('form').value,
      frozen: Boolean(field('edition').value),
      height,
    });
    // The preview tells its height more than once: what was copied stays so.
    if (written.code !== code.value) {
      code.value = written.code;
      status.textContent =
        location.protocol === 'file:' ? '请发布之后，在网页的网址上复制代码。' : '';
    }
    if (written.address !== shown) {
      shown = written.address;
      // Not by its address: that would be an entry in the history.
      preview.contentWindow.location.replace(shown);
    }
  };
  const told = ({ data, origin, source }) => {
    if (
      source !== preview.contentWindow ||
      origin !== location.origin ||
      data?.type !== 'yitu:height'
    )
      return;
    if (!Number.isFinite(data.height)) return;
    height = Math.min(data.height, HEIGHT);
    update();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.value);
    } catch {
      // WebViews give the page no clipboard: the older way.
      code.select();
      if (!document.execCommand('copy')) return '没能复制，请长按选取';
    }
    return '已复制';
  };
  dialog.addEventListener('change', update);
  dialog.addEventListener('click', async ({ target }) => {
    const act = target.closest('[data-do]')?.dataset.do;
    if (act === 'close') dialog.close();
    if (act === 'copy') status.textContent = await copy();
  });
  addEventListener('message', told);
  showDialog(dialog, 'embed', details.querySelector('summary'), () =>
    removeEventListener('message', told),
  );
  update();
}
