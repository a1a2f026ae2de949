// <coop-atlas src="…" height="auto">: see docs/embedding.md.
(() => {
  const isPrinted = /[?&](print-pdf|view=print)\b/i.test(location.search);
  const keyCodes = { PageUp: 33, PageDown: 34, ArrowLeft: 37, ArrowRight: 39 };

  class CoopAtlas extends HTMLElement {
    static observedAttributes = ['src', 'height', 'title'];
    #frame = document.createElement('iframe');
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== this.#origin || data?.atlas !== 1) return;
      const { type, key, height } = data;
      if (type === 'resize' && this.getAttribute('height') === 'auto' && height > 0 && height < 2e4) {
        this.#frame.style.height = `${height}px`;
      }
      if (type === 'key' && Object.hasOwn(keyCodes, key)) {
        // To the deck, and the next keys.
        this.#frame.blur();
        const press = { key, code: key, keyCode: keyCodes[key], bubbles: true, cancelable: true };
        this.dispatchEvent(new KeyboardEvent('keydown', press));
      }
      if (type === 'ready') {
        this.send({ type: 'hello' });
        // Slides that wait are laid out, not seen; on paper nothing moves.
        const seen = this.checkVisibility?.({ visibilityProperty: true, opacityProperty: true });
        if (isPrinted || seen === false) this.#post('slide:stop');
      }
      this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail: data, bubbles: true }));
    };

    connectedCallback() {
      // On paper every frame is in sight.
      this.#frame.loading = isPrinted ? 'eager' : 'lazy';
      this.#frame.allow = 'fullscreen; clipboard-write';
      this.#frame.style = 'display: block; width: 100%; border: 0';
      this.style.display ||= 'block';
      this.#follow();
      addEventListener('message', this.#hear);
      if (!this.#frame.isConnected) this.append(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#follow();
    }

    /** For instance `{ type: 'set', view: { theme: 'ai' } }`. */
    send(command) {
      this.#post({ atlas: 1, ...command });
    }

    get src() {
      try {
        const { href } = new URL(this.getAttribute('src') || 'x:', document.baseURI);
        return /^https?:/.test(href) ? href : '';
      } catch {
        return '';
      }
    }

    get #origin() {
      return this.src && new URL(this.src).origin;
    }

    #follow() {
      const { src } = this;
      const height = this.getAttribute('height') ?? '100%';
      this.#frame.title = this.title;
      if (height !== 'auto') this.#frame.style.height = /^\d+$/.test(height) ? `${height}px` : height;
      if (this.#frame.src !== src) this.#frame.src = src;
    }

    #post(message) {
      if (this.src) this.#frame.contentWindow?.postMessage(message, this.#origin);
    }
  }

  if (!customElements.get('coop-atlas')) customElements.define('coop-atlas', CoopAtlas);
})();
