// On the small page of a poster: copies its address, and hands the picture over where
// the browser can. What cannot be done is not offered.

(() => {
  var file = /** @type {HTMLImageElement} */ (document.querySelector('.poster'));
  var said = /** @type {HTMLElement} */ (document.querySelector('[role=status]'));
  var address = location.href.split('#')[0];

  /** @param {string} words */
  function tell(words) {
    said.textContent = words;
  }

  /**
   * @param {string} name
   * @param {() => void} act
   */
  function offer(name, act) {
    var button = /** @type {HTMLButtonElement} */ (document.querySelector('[value=' + name + ']'));
    button.hidden = false;
    button.onclick = act;
  }

  if (navigator.clipboard)
    offer('copy', () => {
      navigator.clipboard.writeText(address).then(
        () => {
          tell('网址已复制。');
        },
        () => {
          tell('浏览器不让复制，请从地址栏复制网址。');
        },
      );
    });

  if (!navigator.canShare || !window.fetch) return;
  fetch(file.src)
    .then((answer) => answer.blob())
    .then((blob) => {
      var picture = new File([blob], file.src.split('/').pop() || 'poster.png', {
        type: blob.type,
      });
      var all = { files: [picture], title: document.title };
      if (!navigator.canShare(all)) return;
      offer('share', () => {
        navigator.share(all).then(
          () => {
            tell('已交给所选的应用。');
          },
          (/** @type {Error} */ error) => {
            if (error.name !== 'AbortError') tell('没有传出去，请长按图片保存。');
          },
        );
      });
    })
    .catch(() => {});
})();
