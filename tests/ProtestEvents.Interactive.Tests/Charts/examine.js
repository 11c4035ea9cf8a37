// What is seen of a page whose charts have all been drawn or have given up, as JSON.
(function () {
  'use strict';
  var LABELS = '[class$="tick"] text, .annotation-text, .xtitle, .ytitle, .x2title, .y2title, .x3title, .y3title, .legendtext, .gtitle, .textpoint text';

  function boxes(drawing) {
    return Array.from(drawing.querySelectorAll(LABELS)).map(function (node) {
      return { text: node.textContent.trim(), box: node.getBoundingClientRect() };
    }).filter(function (label) { return label.text && label.box.width > 0; });
  }

  function overlapping(labels) {
    var found = [], slack = 1.5;
    for (var i = 0; i < labels.length; i++) for (var j = i + 1; j < labels.length; j++) {
      var a = labels[i].box, b = labels[j].box;
      var wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > slack && high > slack) found.push(labels[i].text + ' | ' + labels[j].text);
    }
    return found;
  }

  function outside(labels, drawing) {
    var frame = drawing.getBoundingClientRect(), slack = 2;
    return labels.filter(function (label) {
      return label.box.left < frame.left - slack || label.box.right > frame.right + slack || label.box.top < frame.top - slack || label.box.bottom > frame.bottom + slack;
    }).map(function (label) { return label.text; });
  }

  // The tool bar shows when one points at the chart: it then covers what stands under it.
  function underTools(labels, drawing) {
    var tools = drawing.querySelector('.modebar'), bar = tools && tools.getBoundingClientRect();
    if (!bar || !bar.width) return [];
    return labels.filter(function (label) {
      return Math.min(bar.right, label.box.right) - Math.max(bar.left, label.box.left) > 1 && Math.min(bar.bottom, label.box.bottom) - Math.max(bar.top, label.box.top) > 1;
    }).map(function (label) { return 'the tool bar | ' + label.text; });
  }

  // With no trace Plotly.validate stops at the first annotation: no trace has brought in the part that knows them.
  function invalid(drawing) {
    if (!drawing.data.length) return [];
    return (Plotly.validate(drawing.data, drawing.layout) || []).map(function (problem) { return problem.msg; });
  }

  function look(figure) {
    var drawing = figure.querySelector('.pea-drawing'), labels = boxes(drawing), problems = [];
    if (window.Plotly && drawing.data) problems = invalid(drawing);
    return {
      key: figure.getAttribute('data-pea-plot'),
      title: figure.querySelector('.pea-title').textContent,
      width: Math.round(drawing.getBoundingClientRect().width),
      drawn: figure.getAttribute('data-pea-drawn'),
      svgs: drawing.querySelectorAll('svg.main-svg').length,
      status: figure.querySelector('.pea-status').hidden ? '' : figure.querySelector('.pea-status').textContent,
      labels: labels.map(function (label) { return label.text; }),
      invalid: problems,
      overlapping: overlapping(labels).concat(underTools(labels, drawing)),
      outside: outside(labels, drawing)
    };
  }

  var loaded = performance.getEntriesByType('resource').map(function (entry) { return entry.name; });
  return JSON.stringify({
    name: document.title,
    loaded: loaded.filter(function (name) { return name.indexOf('http') === 0; }),
    figures: Array.from(document.querySelectorAll('figure[data-pea-plot]')).map(look)
  });
})()
