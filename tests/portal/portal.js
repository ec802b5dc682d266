// What old portals run: it puts things onto window and Array, and listens to
// every message.
(function () {
  Array.prototype.remove = function (item) {
    var at = this.indexOf(item);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  window.onmessage = function (event) {
    window.lastMessage = event.data;
  };
  window.onload = function () {
    var items = document.getElementById('nav')
      ? document.getElementById('nav').getElementsByTagName('li')
      : [];
    for (var i = 0; i < items.length; i++) {
      items[i].onmouseover = function () {
        this.className += ' hover';
      };
      items[i].onmouseout = function () {
        this.className = this.className.replace(' hover', '');
      };
    }
  };
})();
