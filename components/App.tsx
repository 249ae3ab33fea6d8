export function App() {
  return <main>Sidestory</main>;
}
