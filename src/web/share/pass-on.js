// On the small page of a poster: copies its address, and hands the picture over where
// the browser can. What cannot be done is not offered, and what is said has happened.

var poster = /** @type {HTMLImageElement} */ (document.querySelector('.poster'));
var status = document.querySelector('[role=status]');

/** What says this. */
function say(words) {
  return () => {
    status.textContent = words;
  };
}

function offer(name, act) {
  var button = /** @type {HTMLButtonElement} */ (document.querySelector(`[value=${name}]`));
  button.hidden = false;
  button.onclick = act;
}

function offerPicture(data) {
  var name = poster.src.split('/').pop();
  var all = { files: [new File([data], name, { type: data.type })], title: document.title };
  var fail = say('没有传出去，请长按图片保存。');
  if (!navigator.canShare(all)) return;
  offer('share', () => {
    // Who changes their mind is told nothing.
    navigator.share(all).then(say('已交给所选的应用。'), (error) => {
      if (error.name !== 'AbortError') fail();
    });
  });
}

if (navigator.clipboard) {
  var address = location.href.split('#')[0];
  var refused = say('浏览器不让复制，请从地址栏复制网址。');
  offer('copy', () => {
    navigator.clipboard.writeText(address).then(say('网址已复制。'), refused);
  });
}
if (navigator.canShare && window.fetch)
  fetch(poster.src)
    .then((answer) => answer.blob())
    .then(offerPicture)
    .catch(() => {});
