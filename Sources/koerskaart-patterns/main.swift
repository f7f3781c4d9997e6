print("koerskaart-patterns")
