"""What stands around the page: menus, toolbar, side bar, and their commands."""
