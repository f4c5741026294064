/* global document, sessionStorage, location */
// Before anything is drawn: whether somebody is signed in here, or on the way back from the sign-in. The page that was
// made ahead is for those who are not; it stays hidden until the page of those who are has come.
(function (forSignIn, forPages) {
  var page = document.documentElement;
  page.classList.add('app-scripted');
  try {
    if (sessionStorage.getItem('countersign.signed-in') === null && !/[#&]state=/.test(location.hash)) return;
  } catch {
    return;
  }
  page.classList.add('app-returning');
  // Whoever has yet to go to the sign-in service and back needs no more than what leads there.
  var ofThisPage = (page.getAttribute('data-loads') || '').split(' ').filter(Boolean);
  var ahead = /[#&]state=/.test(location.hash) ? forSignIn.concat(forPages, ofThisPage) : forSignIn;
  ahead.concat('config.json').forEach(function (href) {
    var link = document.createElement('link');
    link.rel = /\.js$/.test(href) ? 'modulepreload' : 'preload';
    if (link.rel === 'preload') link.as = /\.css$/.test(href) ? 'style' : 'fetch';
    // As they are asked for later: else they are asked for twice.
    link.crossOrigin = '';
    link.href = '/' + href;
    document.head.append(link);
  });
})(['__FOR_SIGN_IN__'], ['__FOR_PAGES__']);
