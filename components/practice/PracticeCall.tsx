import './practice.css';
import { useState } from 'react';
import { CallScreen } from './CallScreen.tsx';
import { Lobby, type Wishes } from './Lobby.tsx';
import { askNext, endCall, type Moment, startCall } from './moments.ts';
import { OverScreen } from './OverScreen.tsx';
import { type QuestionSet, questionsOf } from './questions.ts';
import { hush, say } from './speech.ts';
import { useCamera } from './useCamera.ts';
import { useVoice } from './useVoice.ts';

/** A pretend call to try the panel beside: a lobby, an interviewer who asks, an end. */
export function PracticeCall() {
  const [moment, setMoment] = useState<Moment>({ name: 'lobby' });
  const [set, setSet] = useState<QuestionSet>('mixed');
  const [wishes, setWishes] = useState<Wishes>({ aloud: true, letters: true });
  const camera = useCamera();
  const voice = useVoice();
  const aloud = Boolean(voice) && wishes.aloud;

  const read = (text = '') => {
    if (aloud && voice) say(text, voice);
  };
  const show = (next: Moment) => {
    setMoment(next);
    if (next.name === 'over') camera.stop();
    if (next.name === 'call') read(next.questions[next.index]);
    else hush();
  };
  const setAloud = (next: boolean) => {
    setWishes({ ...wishes, aloud: next });
    if (!next) hush();
  };
  const join = () => {
    // A voice found only after joining stays silent: its box was not ticked.
    setWishes({ ...wishes, aloud });
    show(startCall(questionsOf(set), Date.now()));
  };

  if (moment.name === 'lobby') {
    return (
      <Lobby
        camera={camera}
        voice={voice}
        wishes={wishes}
        onWishes={setWishes}
        set={set}
        onSet={setSet}
        onJoin={join}
      />
    );
  }
  if (moment.name === 'over') return <OverScreen over={moment} set={set} onSet={setSet} onAgain={join} />;
  return (
    <CallScreen
      call={moment}
      camera={camera}
      voice={voice ? { aloud, again: () => read(moment.questions[moment.index]), mute: setAloud } : undefined}
      letters={wishes.letters}
      onNext={() => show(askNext(moment, Date.now()))}
      onEnd={() => show(endCall(moment, Date.now()))}
    />
  );
}
