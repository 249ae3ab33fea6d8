const box = document.querySelector('input');
const echo = document.querySelector('p');
box.addEventListener('input', () => {
  echo.textContent = box.value;
});
box.focus();
