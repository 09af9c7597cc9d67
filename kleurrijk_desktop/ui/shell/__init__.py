"""The window: navigation, menus, undo, messages."""
