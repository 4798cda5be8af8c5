"""Other ways to spend few visual tokens, to compare with: pure functions of a vision tower's states (METHOD 8)."""
