const atlas = document.querySelector('coop-atlas');
const heard = document.getElementById('heard');
const said = document.getElementById('said');
const picture = document.getElementById('picture');
const view = document.getElementById('view');

const MOST_LINES = 40;

function say(command) {
  said.textContent = JSON.stringify({ atlas: 1, ...command }, null, 2);
  atlas.send(command);
}

for (const button of document.querySelectorAll('[data-type]')) {
  const { type } = button.dataset;
  button.addEventListener('click', () => say(type === 'snapshot' ? { type, format: 'svg', id: 'example' } : { type }));
}

view.addEventListener('input', () => view.setCustomValidity(''));

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  try {
    say({ type: 'set', view: JSON.parse(view.value) });
    view.setCustomValidity('');
  } catch (error) {
    view.setCustomValidity(error.message);
    view.reportValidity();
  }
});

for (const type of ['ready', 'state', 'select', 'resize', 'error', 'snapshot']) {
  atlas.addEventListener(`atlas-${type}`, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = JSON.stringify(detail);
    heard.prepend(line);
    if (heard.children.length > MOST_LINES) heard.lastElementChild.remove();
    if (type === 'snapshot') show(detail.blob);
  });
}

/** As data, which the page's policy allows. */
function show(blob) {
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    picture.src = reader.result;
    picture.hidden = false;
  });
  reader.readAsDataURL(blob);
}
