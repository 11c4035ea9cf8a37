(function (key, figure, narrow, plotly) {
  'use strict';
  var selector = 'figure[data-pea-plot="' + key + '"]:not([data-pea-drawn])';

  // Hosts run a chart's script in three ways: in its place, from the head of the page, or inside a shadow tree, where nothing says which script runs.
  function search(root) {
    var hit = root.querySelector(selector), all, i;
    if (hit) return hit;
    all = root.querySelectorAll('*');
    for (i = 0; i < all.length && !hit; i++) if (all[i].shadowRoot) hit = search(all[i].shadowRoot);
    return hit;
  }

  function place() {
    var script = document.currentScript;
    var own = script && script.closest && script.closest('figure[data-pea-plot]');
    return own && own.matches(selector) ? own : search(document);
  }

  function fetched() {
    return new Promise(function (done, failed) {
      var script = document.createElement('script');
      script.src = plotly.address;
      script.integrity = plotly.integrity;
      script.crossOrigin = 'anonymous';
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
  }

  function unpacked() {
    var bytes = Uint8Array.from(atob(plotly.packed), function (c) { return c.charCodeAt(0); });
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text().then(function (text) {
      var script = document.createElement('script');
      script.text = text;
      document.head.appendChild(script);
    });
  }

  // All charts of a page wait for the same copy.
  function library() {
    if (window.Plotly && window.Plotly.newPlot) return Promise.resolve(window.Plotly);
    // A page that brings its own copy after its content says so at its head.
    if (window.peaPlotlyComes) return window.peaPlotlyComes;
    if (!plotly.packed && !plotly.address) return Promise.reject();
    var way = plotly.packed ? 'peaPlotlyUnpacked' : 'peaPlotlyFetched';
    window[way] = window[way] || (plotly.packed ? unpacked() : fetched());
    window[way].catch(function () { window[way] = null; });
    return window[way].then(function () {
      if (!window.Plotly) throw 0;
      document.dispatchEvent(new Event('pea-plotly'));
      return window.Plotly;
    });
  }

  function merge(target, patch) {
    var merged = {}, name;
    for (name in target) merged[name] = target[name];
    for (name in patch) {
      var inner = patch[name] && typeof patch[name] === 'object' && !Array.isArray(patch[name]);
      merged[name] = inner ? merge(merged[name] || {}, patch[name]) : patch[name];
    }
    return merged;
  }

  function copy(value) { return JSON.parse(JSON.stringify(value)); }

  // Paper and ink change places on a dark page; the colours of the marks are read on both.
  var night = { '#ffffff': '#1e1e1e', '#222222': '#e8e8e8', '#e6e6e6': '#3c3c3c', '#f4f4f4': '#292929', '#6b6b6b': '#a8a8a8', 'rgba(255,255,255,0.85)': 'rgba(30,30,30,0.85)' };

  function isDark(element) {
    for (var at = element; at; at = at.parentElement || (at.getRootNode && at.getRootNode().host)) {
      var channels = getComputedStyle(at).backgroundColor.match(/[\d.]+/g);
      if (channels && (channels.length < 4 || +channels[3] > 0)) return 0.3 * channels[0] + 0.59 * channels[1] + 0.11 * channels[2] < 100;
    }
    return false;
  }

  function shaded(value, dark) {
    return dark ? JSON.parse(JSON.stringify(value).replace(/"(#[0-9a-f]{6}|rgba\(255,255,255,0\.85\))"/g, function (whole, colour) { return '"' + (night[colour] || colour) + '"'; })) : copy(value);
  }

  function show(holder, Plotly) {
    var drawing = holder.querySelector('.pea-drawing'), status = holder.querySelector('.pea-status');
    var wide = function () { return !(drawing.clientWidth > 0 && drawing.clientWidth < 520); };
    var wasWide = wide(), width = drawing.clientWidth, dark = isDark(holder);
    var layout = function () { return shaded(wasWide ? figure.layout : merge(figure.layout, narrow), dark); };
    if (dark) { drawing.style.background = night['#ffffff']; drawing.style.color = night['#222222']; }
    drawing.innerHTML = '';
    // Where nothing can hover the tool bar would stand over the legend for good.
    var config = window.matchMedia && matchMedia('(hover: none)').matches ? merge(figure.config, { displayModeBar: false }) : figure.config;
    return Promise.resolve().then(function () {
      return Plotly.newPlot(drawing, shaded(figure.data, dark), layout(), config);
    }).then(function () {
      holder.setAttribute('data-pea-drawn', 'yes');
      status.hidden = true;
      if (typeof ResizeObserver === 'undefined') return;
      new ResizeObserver(function () {
        if (!drawing.clientWidth || drawing.clientWidth === width) return;
        width = drawing.clientWidth;
        if (wide() === wasWide) { Plotly.Plots.resize(drawing); return; }
        wasWide = !wasWide;
        Plotly.react(drawing, shaded(figure.data, dark), layout(), config);
      }).observe(drawing);
    }).catch(function (error) {
      drawing.innerHTML = '';
      throw error;
    });
  }

  function start(tries) {
    var holder = place();
    if (!holder) {
      if (tries) setTimeout(start, 100, tries - 1);
      return;
    }
    holder.setAttribute('data-pea-drawn', 'waiting');
    // Each chart in a turn of its own: the page answers, and shows the first one, before the last is drawn.
    var turn = function (Plotly) { return new Promise(function (done) { setTimeout(done, 0, Plotly); }); };
    var draw = function () { return library().then(turn).then(function (Plotly) { return show(holder, Plotly); }); };
    draw().catch(function () {
      var status = holder.querySelector('.pea-status');
      status.textContent = 'The chart could not be drawn here: plotly.js was not available. The table below holds the same numbers.';
      status.hidden = false;
      holder.setAttribute('data-pea-drawn', 'no');
      document.addEventListener('pea-plotly', function () { draw().catch(function () {}); }, { once: true });
    });
  }

  start(50);
})
