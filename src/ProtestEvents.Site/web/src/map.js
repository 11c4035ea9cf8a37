// The map's day: a slider and a button, both the browser's own.

for (const figure of document.querySelectorAll('.pea-map')) {
  const days = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
  const drawing = figure.querySelector('.pea-drawing');
  const slider = figure.querySelector('input[type=range]');
  const button = figure.querySelector('button');
  const output = figure.querySelector('output');
  let playing = null;

  const draw = () => {
    const day = Number(slider.value);
    const states = [...days.states[day]].map(Number);
    output.textContent = days.says[day];
    slider.setAttribute('aria-valuetext', days.labels[day]);
    drawing.setAttribute('aria-label', days.says[day]);
    if (!drawing.data) return;
    const of = values => states.map(state => values[state]);
    if (days.areas.length) {
      Plotly.restyle(drawing, { fillcolor: days.areas.map(unit => days.fills[states[unit]]), text: days.areas.map(unit => hover(unit, states[unit])) },
        days.areas.map((_, index) => days.firstArea + index));
    }
    Plotly.restyle(drawing, { 'marker.symbol': [of(days.symbols)], 'marker.color': [of(days.colours)], 'marker.line.color': [of(days.colours)], hovertext: [states.map((state, unit) => hover(unit, state))] }, [days.points]);
  };
  const hover = (unit, state) => `${days.units[unit]}<br>${days.names[state]}`;

  const stop = () => {
    clearInterval(playing);
    playing = null;
    button.textContent = 'Play';
  };
  const step = () => {
    if (Number(slider.value) >= Number(slider.max)) { stop(); return; }
    slider.value = Number(slider.value) + 1;
    draw();
  };

  slider.addEventListener('input', () => { stop(); draw(); });
  button.addEventListener('click', () => {
    if (playing) { stop(); return; }
    if (Number(slider.value) >= Number(slider.max)) slider.value = 0;
    button.textContent = 'Stop';
    draw();
    playing = setInterval(step, 900);
  });
  figure.querySelector('.map-controls').hidden = false;
  figure.classList.add('has-day');
  // The chart's own script draws the last day when plotly.js is there, and again when the page becomes narrow or wide.
  new MutationObserver(draw).observe(figure.querySelector('figure'), { attributeFilter: ['data-pea-drawn'] });
  matchMedia('(max-width: 40rem)').addEventListener('change', () => requestAnimationFrame(() => requestAnimationFrame(draw)));
  draw();
}
