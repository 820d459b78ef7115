import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The least a page can be: what ours is measured against, on the same machine in the same minute. */
const bare = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Bare</title>
  <p class="line">A line.</p>
  <div class="choices"><button type="button">Answer</button></div>
  <script>
    let turn = 0;
    document.querySelector('button').onclick = () => {
      turn += 1;
      document.querySelector('.line').textContent = 'Another line, number ' + turn;
    };
  </script>
</html>
`;

/** Puts the bare page beside the built site; its address. */
export function layBarePage(folder: string): string {
  writeFileSync(path.join(folder, 'bare.html'), bare);
  return 'bare.html';
}
