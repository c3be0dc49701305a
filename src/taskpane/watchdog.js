/*
 * Says why the pane stays empty. Plain ES5 without any dependency, in a file of its own (the security policy allows no
 * inline script), because it must work when office.js is missing, hangs or throws, and in engines that cannot parse
 * the pane's own script. The page holds all texts; `data-pane` on the root element chooses the one to show, and
 * index.tsx sets it to "ready", "outside" or "old" once Office has answered.
 */
(function () {
  var patienceMs = 10000;
  var page = document.documentElement;

  function show(state) {
    if (page.getAttribute("data-pane") === "loading") {
      page.setAttribute("data-pane", state);
    }
  }

  function onError(event) {
    var target = event && event.target;
    var isScript = target && target.tagName === "SCRIPT";
    // A failed picture or style sheet has a target too and stops nothing; an uncaught exception has the window.
    if (isScript || target === window) {
      show("blocked");
    }
  }

  page.setAttribute("data-pane", "loading");
  // Capturing: a script that fails to load raises an event that does not bubble.
  window.addEventListener("error", onError, true);
  window.setTimeout(function () {
    show("late");
  }, patienceMs);
})();
