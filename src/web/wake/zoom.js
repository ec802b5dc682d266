// 「放大」: a chart on the whole screen, with its table. What the page holds is
// shown at once; the chart engine and what it draws are fetched only
// then, and if they do not come as they were built the static picture stays.
import { showDialog } from './dialog.js';
import { fetchData, fetchScript } from './fetch.js';
import { saveCsv, savePicture } from './save.js';

/** The history entry that stands for the enlarged chart. */
const STATE = 'zoom';

/** Lets the buttons under the charts answer. */
export function wakeZoom() {
  const able = window.HTMLDialogElement && HTMLDialogElement.prototype.showModal;
  const answer = (event, act) =>
    document.addEventListener(event, ({ target }) => {
      const button = target.closest('.zoom-button');
      if (button && able) act(button);
    });
  // The finger that goes down is on its way to a click.
  answer('pointerdown', fetchParts);
  answer('click', open);
  if (!able) document.querySelectorAll('.zoom-button').forEach((button) => button.remove());
}

/** What was asked for; the same is not asked for twice. */
let asked;

/** The chart engine, and what it draws of every chart, with words of each size. */
function fetchParts() {
  asked ??= Promise.all([fetchScript('chart-engine', 'yituEngine'), fetchData('charts')]);
  // After a failure the next press tries again.
  asked.catch(() => (asked = undefined));
  return asked;
}

function open(button) {
  const chart = button.closest('.chart');
  const id = button.dataset.chart;
  const parts = fetchParts().then(([engine, charts]) => [engine, charts[id]]);
  const title = chart.querySelector('.takeaway').textContent;
  const svg = chart.querySelector('.plot');
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-labelledby', 'zoom-title');
  dialog.innerHTML = `
    <div class="zoom-head">
      <button type="button" data-do="close">关闭</button>
      <h2 id="zoom-title"></h2>
    </div>
    <div class="zoom-body">
      <div class="zoom-stage"></div>
      <div class="zoom-table"></div>
    </div>
    <p class="zoom-word" role="status"></p>
    <div class="zoom-tools">
      <button type="button" data-do="png">存图</button>
      <button type="button" data-do="svg">存矢量图</button>
      <button type="button" data-do="csv">数据</button>
      <button type="button" data-do="table" aria-pressed="true">表格</button>
    </div>`;
  const part = (name) => dialog.querySelector(`.zoom-${name}`);
  const [stage, word] = [part('stage'), part('word')];
  dialog.querySelector('h2').textContent = title;
  // Names inside the copy are its own.
  stage.innerHTML = svg.outerHTML.split(`${id}-`).join(`zoom-${id}-`);
  // Where a chart has no table of its own, its section has it.
  const table = (
    chart.querySelector('table') ?? chart.closest('.section').querySelector('table')
  ).cloneNode(true);
  part('table').append(table);

  const say = (words) => {
    word.textContent = words;
  };
  const tools = {
    close: () => dialog.close(),
    png: () =>
      savePicture(svg, title, 'png').then(
        () => say('图已存下'),
        () => say('这个浏览器存不了图，请截屏'),
      ),
    svg: () => savePicture(svg, title, 'svg').then(() => say('矢量图已存下')),
    csv: () => {
      saveCsv(table, title);
      say('表格已存下');
    },
    table: (button) => {
      const shown = part('table').hidden;
      part('table').hidden = !shown;
      button.setAttribute('aria-pressed', shown);
    },
  };
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (button) tools[button.dataset.do](button);
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      // The sentence takes the place of the chart, in the history too.
      event.preventDefault();
      dialog.close();
      location.replace(link.getAttribute('href'));
    }
  });
  let live;
  showDialog(dialog, STATE, button, () => live?.end());

  enliven(stage, parts, tell(chart), svg.querySelector('desc').textContent, say).then(
    (drawn) => {
      if (dialog.open) live = drawn;
      else drawn.end();
    },
    () => say('互动的图没能取来，请看这张图和表格'),
  );
}

/** The lines that tell of each mark: indicator, number, time and status. */
function tell(chart) {
  const seen = {};
  return [...chart.querySelectorAll('.mark')].map(({ dataset: { figure } }) => {
    const row = document.getElementById(`r${Number(figure) + 1}`);
    const text = (selector) => row.querySelector(selector).textContent;
    // Parts of one ratio have one figure; the chart's own table tells them apart.
    const cells = chart.querySelectorAll(`td a[href="#f${Number(figure) + 1}"]`);
    const cell = cells[(seen[figure] = (seen[figure] ?? -1) + 1)];
    const part = cells.length > 1 && cell.closest('tr').querySelector('th').textContent;
    return [
      part ? `${text('th')} · ${part}` : text('th'),
      part ? cell.textContent : text('.quantity'),
      `${text('.row-period')} ${text('.row-kind').replace(/ · /g, ' ')}`.trim(),
    ];
  });
}

/** Puts the interactive chart in the place of the picture. */
async function enliven(stage, parts, told, description, say) {
  const [{ draw }, drawings] = await parts;
  const drawing = stage.querySelector('.plot-large') ? drawings.large : drawings.normal;
  const place = document.createElement('div');
  place.className = 'zoom-live';
  stage.append(place);
  let live;
  try {
    live = draw(place, drawing, told, description);
  } catch (error) {
    place.remove();
    throw error;
  }
  stage.classList.add('is-live');
  const watch = new ResizeObserver(() => requestAnimationFrame(live.fit));
  watch.observe(stage);

  let at = -1;
  const keys = {
    ArrowRight: () => at + 1,
    ArrowDown: () => at + 1,
    ArrowLeft: () => at - 1,
    ArrowUp: () => at - 1,
    Home: () => 0,
    End: () => told.length - 1,
  };
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'application'],
    ['aria-roledescription', '图表'],
    ['aria-labelledby', 'zoom-title'],
    ['aria-describedby', 'chart-help'],
  ]) {
    stage.setAttribute(name, value);
  }
  stage.addEventListener('keydown', (event) => {
    const next = keys[event.key];
    if (event.key === 'Escape' && at >= 0) {
      // The first Escape leaves the mark, the next one the chart.
      event.preventDefault();
      at = -1;
      live.hide();
      say('');
    } else if (next && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      at = Math.min(Math.max(next(), 0), told.length - 1);
      live.show(at);
      say(told[at].join('，'));
    }
  });
  return {
    end() {
      watch.disconnect();
      live.end();
    },
  };
}
