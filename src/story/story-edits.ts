import type { Scene, Story } from '../domain/dataset.ts';
import type { LanguageCode, LocalizedText } from '../domain/language.ts';

/** The story with one more scene after the others. */
export function withScene(story: Story, scene: Scene): Story {
  return { ...story, scenes: [...story.scenes, scene] };
}

/** The story without the scene of that place, from 0. */
export function withoutScene(story: Story, index: number): Story {
  return { ...story, scenes: story.scenes.filter((_, place) => place !== index) };
}

/** The story with a scene moved to another place; both from 0, the target within the story. */
export function withSceneAt(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  if (!scene) return story;
  const others = story.scenes.filter((_, place) => place !== from);
  const target = Math.min(Math.max(0, to), others.length);
  return { ...story, scenes: [...others.slice(0, target), scene, ...others.slice(target)] };
}

/** The story with a scene changed. */
export function withChangedScene(story: Story, index: number, change: (scene: Scene) => Scene): Story {
  return { ...story, scenes: story.scenes.map((scene, place) => (place === index ? change(scene) : scene)) };
}

/** A text with what is said in one language; `null` when nothing is left of it in any. */
export function withText(text: LocalizedText | null, language: LanguageCode, said: string): LocalizedText | null {
  const others = Object.entries(text ?? {}).filter(([code]) => code !== language);
  const next: LocalizedText = { ...Object.fromEntries(others), ...(said.trim() !== '' && { [language]: said }) };
  return Object.keys(next).length > 0 ? next : null;
}

const DIACRITICS = /\p{Diacritic}/gu;
const LONGEST_ID = 60;

/** An id for a story made of its title; a word of last resort when nothing of the title can stand in a link. */
export function storyIdOf(title: LocalizedText): string {
  const words = (title.fr ?? title.en ?? '').toLowerCase().normalize('NFD').replace(DIACRITICS, '');
  const id = words
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '');
  return id === '' || id === 'none' ? 'story' : id;
}
