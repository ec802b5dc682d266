// Engines that know Trusted Types ask here before a script sets HTML or the address of a
// script: drawings pass, and files beside the page; code does not.
export function guard() {
  if (!window.trustedTypes) return;
  window.trustedTypes.createPolicy('default', {
    createHTML: function (html) {
      return /<script|\son\w+=|javascript:/i.test(html) ? null : html;
    },
    createScriptURL: function (address) {
      return /^[\w.?-]+$/.test(address) ? address : null;
    },
  });
}
