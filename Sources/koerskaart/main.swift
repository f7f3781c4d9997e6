print("koerskaart")
