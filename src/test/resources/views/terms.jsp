<%@ page contentType="text/html;charset=UTF-8" %><%@ taglib prefix="imprimatur" uri="urn:imprimatur" %><!DOCTYPE html>
<html lang="en"><title>Terms</title>
<main><imprimatur:body locale="en" path="${param.path}"/></main>
<aside>${imprimatur.body('en', param.path)}</aside>
<footer><imprimatur:body locale="en" path="policies/nowhere"/></footer>
</html>
