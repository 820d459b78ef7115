import { CANVAS, WEBGL } from 'phaser';
import { isSoftware } from './software-driver.ts';

/**
 * Canvas where WebGL is missing or done in software: there Canvas draws a full
 * room at 60 frames a second and WebGL at 5. Phaser's own caveat test does not
 * notice software, so the driver is asked for its name.
 */
export function chooseRenderer(): number {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return CANVAS;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(name) ? CANVAS : WEBGL;
}
