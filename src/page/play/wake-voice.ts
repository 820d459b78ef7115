/**
 * Says nothing, in answer to a press. Safari on a phone lets a page speak
 * later only if it has spoken once while something was being pressed
 * (leaonline/easy-speech, issue 51); our lines come once the choice is kept.
 */
export function wakeVoice(): void {
  if (typeof SpeechSynthesisUtterance === 'undefined') return;
  const nothing = new SpeechSynthesisUtterance('');
  nothing.volume = 0;
  window.speechSynthesis?.speak(nothing);
}
