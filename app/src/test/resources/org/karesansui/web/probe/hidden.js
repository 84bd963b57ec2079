// The manifest does not name this.
