const text = document.querySelector('p');
let seconds = 0;
setInterval(() => {
  seconds += 1;
  text.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}, 1000);
