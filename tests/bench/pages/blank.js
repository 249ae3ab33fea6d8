performance.mark('blank');
