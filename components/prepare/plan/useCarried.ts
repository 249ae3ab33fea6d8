import { useState } from 'react';

/** The story that is being dragged, and the place that it is over. */
export function useCarried() {
  const [carried, setCarried] = useState<{ storyId: string; over: string | null } | null>(null);
  return {
    storyId: carried?.storyId ?? null,
    over: carried?.over ?? null,
    take: (storyId: string) => setCarried({ storyId, over: null }),
    /** @param place as in `data-place`; null over none that takes it. */
    hover: (place: string | null) =>
      setCarried((now) => (now && now.over !== place ? { ...now, over: place } : now)),
    leave: (place: string) => setCarried((now) => (now?.over === place ? { ...now, over: null } : now)),
    letGo: () => setCarried(null),
  };
}
