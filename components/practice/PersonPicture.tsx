/** Somebody without a camera. */
export function PersonPicture() {
  return (
    <svg className="person" viewBox="0 0 64 64" aria-hidden="true">
      <circle className="person-ground" cx="32" cy="32" r="32" />
      <circle cx="32" cy="25" r="10" />
      <path d="M13 50a19 14 0 0 1 38 0 27 27 0 0 1-38 0z" />
    </svg>
  );
}
