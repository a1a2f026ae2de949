// Shows a notice in a browser that cannot run the atlas. Written for browsers of 2010, hence its old words.
(function () {
  function show() {
    var notice = document.getElementById('not-started');
    if (notice) notice.removeAttribute('hidden');
  }
  // `URL.canParse` came last among what the atlas needs (2023).
  var isRecent = 'noModule' in document.createElement('script') && typeof URL === 'function' && 'canParse' in URL;
  if (!isRecent) show();
  function onError(event) {
    if (event.target && event.target.nodeName === 'SCRIPT') show();
  }
  // A script that does not load is told to the window in the capturing phase only.
  if (window.addEventListener) window.addEventListener('error', onError, true);
})();
