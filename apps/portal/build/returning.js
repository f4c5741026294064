/* global document, sessionStorage, location */
// Before anything is drawn: whether somebody is signed in here, or on the way back from the sign-in. The page that was
// made ahead is for those who are not; it stays hidden until the page of those who are has come.
(function (ahead) {
  var page = document.documentElement;
  page.classList.add('app-scripted');
  try {
    if (sessionStorage.getItem('countersign.signed-in') === null && !/[#&]state=/.test(location.hash)) return;
  } catch {
    return;
  }
  page.classList.add('app-returning');
  ahead.forEach(function (href) {
    var link = document.createElement('link');
    link.rel = /\.css$/.test(href) ? 'preload' : 'modulepreload';
    if (link.rel === 'preload') link.as = 'style';
    link.href = href;
    document.head.append(link);
  });
})(['__LOAD_AHEAD__']);
